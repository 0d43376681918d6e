### Which days would suit for the interview.

problem-before-first = Dita e fundit është para ditës së parë. Shkruani të njëjtën ditë ose një ditë më vonë.
