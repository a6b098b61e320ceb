module languagetests

go 1.21
