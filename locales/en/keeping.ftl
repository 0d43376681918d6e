### What is kept on the device, and how fresh it is.

keeping-checking = Checking…
keeping-none = Your answers are not kept on this device.
keeping-none-help = The browser does not allow it, for example in a private window. When you close this tab, everything that you have not sent is lost. What you have sent you find again with the reference and the recovery code.
