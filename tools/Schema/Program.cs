Console.WriteLine("Usage: Schema NAME");
