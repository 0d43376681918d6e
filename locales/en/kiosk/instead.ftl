### What a kiosk says instead of the sentence that has the same name elsewhere.

front-kept = What you type is kept on this device only until you finish. You can go on later on your phone, or with the reference.
front-begun = Begun in this visit
unopened-kept = Your answers are kept until you finish.
privacy-device = On this device: nothing that outlasts your visit.
privacy-here = On this device, until you finish
privacy-here-how = What you type lies in this device’s memory only. It is erased when you finish, and by itself when nobody touches the screen for a while.
erase-question = Do you want to erase what you typed and finish here? It cannot be undone. With the reference and the recovery code you find an opened application again.
account-news-signed-out-help = What was opened here with the account is no longer on this device.
line-kept = Your answers are kept until you finish. This page notices by itself when there is a connection again.
line-portal-help = The network answers in place of the service, so nothing reaches it yet. Please tell the staff, and check again here. Your answers are kept until you finish.
take-camera-help = Please tell the staff that the camera does not work. On your other device everything is as it was.
