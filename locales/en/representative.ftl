### What whoever represents an applicant may do, and what is needed for it.

representative-title = What you may do as a representative
representative-emergency = You may ask for an emergency appointment in the applicant’s interest.
representative-collect = You may collect the passport. Then bring:
representative-copy = a copy of the applicant’s photo ID
representative-letter = the authorization letter that the applicant has signed, in the original
representative-letter-later = You can print the letter here as soon as the application is open.
representative-unsaid = The documents of this country do not say what a representative may do.
