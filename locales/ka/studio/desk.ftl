studio-title = სახელოსნო
