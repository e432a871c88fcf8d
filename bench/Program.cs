Console.WriteLine("Usage: bench aggregation|intake|claims");
