### An order whose answer came when the visitor was on another page already, or had not waited for it: what happened.

meanwhile-booked = Teie intervjuu aeg on broneeritud.
meanwhile-held = Hoiame teile intervjuu aega.
meanwhile-cancelled = Teie intervjuu aeg on tühistatud.
meanwhile-paying = Maksmine on alanud.
meanwhile-done = Teie saadetud andmed jõudsid kohale.
meanwhile-help = Vastus tuli siis, kui olite juba teisele lehele läinud.
meanwhile-by-itself = Need ootasid selles seadmes saatmist ja on nüüd teenuses.
