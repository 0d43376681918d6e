### Which days would suit for the interview.

problem-before-first = ბოლო დღე პირველ დღეზე ადრეა. შეიყვანეთ იგივე ან უფრო გვიანდელი დღე.
