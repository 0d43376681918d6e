### An order whose answer came when the visitor was on another page already, or had not waited for it: what happened.

meanwhile-booked = Takimi juaj u caktua.
meanwhile-held = Ora e intervistës mbahet për ju.
meanwhile-cancelled = Takimi juaj u anulua.
meanwhile-paying = Pagesa ka filluar.
meanwhile-done = Të dhënat që dërguat mbërritën.
meanwhile-help = Përgjigjja erdhi pasi kishit kaluar në një faqe tjetër.
meanwhile-by-itself = Ato prisnin në këtë pajisje për t’u dërguar dhe tani i ka shërbimi.
