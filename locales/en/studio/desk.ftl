studio-title = The studio
