### An order whose answer came when the visitor was on another page already, or had not waited for it: what happened.

meanwhile-booked = Your appointment is booked.
meanwhile-held = The interview time is held for you.
meanwhile-cancelled = Your appointment is cancelled.
meanwhile-paying = The payment has been started.
meanwhile-done = What you sent has arrived.
meanwhile-help = The answer came after you had gone to another page.
meanwhile-by-itself = It was waiting on this device to be sent, and now the service has it.
