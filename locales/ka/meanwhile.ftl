### An order whose answer came when the visitor was on another page already, or had not waited for it: what happened.

meanwhile-booked = თქვენი შეხვედრა დანიშნულია.
meanwhile-held = გასაუბრების დრო თქვენთვის ინახება.
meanwhile-cancelled = თქვენი შეხვედრა გაუქმებულია.
meanwhile-paying = გადახდა დაწყებულია.
meanwhile-done = თქვენი გაგზავნილი პასუხები მიღებულია.
meanwhile-help = პასუხი მოვიდა მას შემდეგ, რაც სხვა გვერდზე გადახვედით.
meanwhile-by-itself = ეს პასუხები ამ მოწყობილობაზე გაგზავნას ელოდებოდა და ახლა უკვე სერვისშია.
