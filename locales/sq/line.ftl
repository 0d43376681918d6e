### The line to the office: lost, or taken by a network that wants to be signed in to.

line-kept = Përgjigjet tuaja janë ruajtur. Kjo faqe e vë re vetë kur lidhja rivendoset.
line-portal = Ky rrjet kërkon që më parë të hyni në të.
line-portal-help = Në vend të shërbimit përgjigjet rrjeti, prandaj te shërbimi nuk mbërrin ende asgjë. Hyni në rrjet, për shembull duke hapur një faqe tjetër në një skedë të re, dhe kontrolloni përsëri këtu. Përgjigjet tuaja janë ruajtur.
