### Accounts: registering, signing in, and what is in an account.

account-title = Account
account-have-one = I have an account
account-lead = With an account you find your applications on any device. You can also go on without one.
account-sign-in-title = Sign in
account-sign-in = Sign in
account-register-title = Register
account-register = Register
account-email = Email address
account-email-new = New email address
account-password = Password
account-password-new = New password
account-password-hint = At least 12 characters. Any characters will do, spaces too.
account-show-password = Show password
account-hide-password = Hide password
account-save-password = Save the password
account-forgotten = I have forgotten my password
account-forgotten-title = Forgotten password
account-forgotten-lead = Enter your email address. We will send a code to it.
account-forgotten-send = Send the code
account-reset-title = Set a new password
account-reset-lead = If there is an account with your address, a code is on its way. It is valid for 24 hours. Look in your spam folder too.
account-confirm-title = Confirm your email address
account-confirm-lead = We have sent a code to { $email }. It is valid for 24 hours. Look in your spam folder too.
account-confirm-later = You can do this later: everything else works without it. Only a forgotten password cannot be replaced until then.
account-confirm = Confirm
account-later = Do this later
account-code = Code from the email
account-code-hint = Six digits
account-send-again = Send another email
account-send-wait = { $n ->
    [one] You can ask for another email in { $n } second.
   *[other] You can ask for another email in { $n } seconds.
}

## The account, its applications, and what can be changed.

account-details = Your details
account-confirmed = confirmed
account-unconfirmed = not confirmed yet
account-applications = Your applications
account-none = There is no application in this account yet.
account-none-help = Open an application on this device and take it into the account. Then you find it on every device.
account-has-it = This application is in your account.
account-go-on = Continue { $reference }
account-interview = Interview: { $moment }
account-next-fee = Next: the visa fee
account-next-profile = Next: the profile
account-next-booking = Next: choose an interview time
account-next-delivery = Next: the passport delivery
account-next-confirm = Next: confirm the held time
account-next-wait = There is nothing to do at present.
account-next-interview = Next: the interview
account-next-collect = Next: collect the passport
account-next-none = There is nothing more to do.
account-by-family = Applied for by a member of the family
account-by-representative = Applied for by a representative
account-start-other = Start an application for another person
account-adopt-question = The application { $reference } is not in your account yet.
account-adopt = Take it into my account
account-change-email = Change the email address
account-change-email-lead = We will send a code to the new address. Until you enter it, you sign in with the earlier one.
account-change-password = Change the password
account-change-password-lead = On all other devices you will be signed out.
account-sign-out = Sign out
account-close-title = Close the account
account-close = Close the account
account-close-lead = Your email address and your password are erased. This cannot be undone.
account-close-keeps = Your applications, fees and appointments stay. Afterwards you can open them only with the reference and the recovery code. Write both down first.

## What has just been done.

account-news-signed-in = You are signed in.
account-news-signed-out = You are signed out.
account-news-signed-out-help = What was opened here with the account has been taken off this device. What you began on this device is kept.
account-news-adopted = You are signed in, and the application is now in your account.
account-news-adopted-help = You can continue it on any device on which you sign in.
account-news-confirmed = Your email address is confirmed.
account-news-code-sent = We have sent you a code.
account-news-password = Your new password is saved.
account-news-password-help = On all other devices you have been signed out.
account-news-closed = Your account is closed.
account-news-closed-help = Your applications stay with the service. Open them with the reference and the recovery code.

## The end of a session.

account-session-soon = Your session ends soon.
account-session-left = { $n ->
    [one] You will be signed out in { $n } minute. Your answers will be kept.
   *[other] You will be signed out in { $n } minutes. Your answers will be kept.
}
account-stay = Stay signed in
account-without = Continue without signing in

## What is wrong.

account-too-often = There were too many attempts.
account-no-password = Enter your password.
account-password-short = { $n ->
    [one] The password is too short. Add at least { $n } more character.
   *[other] The password is too short. Add at least { $n } more characters.
}
account-password-long = The password is too long. It may have at most 200 characters.
account-no-code = Enter the code from the email.
account-code-form = The code has six digits. Check it against the email.
