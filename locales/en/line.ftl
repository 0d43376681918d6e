### The line to the office: lost, or taken by a network that wants to be signed in to.

line-kept = Your answers are kept. This page notices by itself when there is a connection again.
line-portal = This network asks you to sign in first.
line-portal-help = The network answers in place of the service, so nothing reaches it yet. Sign in to the network, for example by opening any other page in a new tab, and check again here. Your answers are kept.
