### What is kept on the device, and how fresh it is.

keeping-checking = Po kontrollohet…
keeping-none = Përgjigjet tuaja nuk ruhen në këtë pajisje.
keeping-none-help = Shfletuesi nuk e lejon, për shembull në një dritare private. Kur ta mbyllni këtë skedë, humbet gjithçka që nuk e keni dërguar. Atë që keni dërguar e gjeni përsëri me referencën dhe me kodin e rikuperimit.
