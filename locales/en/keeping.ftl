### What is kept on the device, and how fresh it is.

keeping-checking = Checking…
keeping-none = Your answers are not kept on this device.
keeping-none-help = The browser does not allow it, for example in a private window. When you close this tab, everything that you have not sent is lost. What you have sent you find again with the reference and the recovery code.
keeping-full = This device has no room left for your answers.
keeping-full-help = What you typed last is kept only until you close this tab. Make room on the device, for example by deleting files that you do not need, and try again. Nothing that you have typed is lost meanwhile.
keeping-lost = The browser has closed the place where your answers are kept.
keeping-lost-help = What you typed last is kept only until you close this tab. Leave the tab open and try again, or send what you have filled in.
keeping-try-again = Try to keep them again
keeping-may-fade = Your answers are kept on this device for 30 days. Some browsers erase them after 7 days without a visit, so write down the reference and the recovery code.
keeping-damaged = What was kept on this device could not be read.
keeping-damaged-help = It was set aside and is erased after 30 days; a new application begins here. If you have a reference already, do not begin anew: what you have sent is safe.
keeping-damaged-find = Find the application by its reference
keeping-later = Your answers on this device were saved by a newer version of this app.
keeping-later-help = This version cannot read them, and leaves them as they are. Load the page again to go on with them. What you type until then is not kept.
