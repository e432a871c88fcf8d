using System.CommandLine;

var root = new RootCommand("Rekenschap: figures handed in, consolidated and accounted for, every sentence checked.");
return await root.Parse(args).InvokeAsync();
