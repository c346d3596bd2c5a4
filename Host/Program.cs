var t = new Foundation.Ui.Texts(typeof(Program).Assembly);
Console.WriteLine(t.Say("fi","hello","Aino")+t.Say("en","hello","Aino"));
