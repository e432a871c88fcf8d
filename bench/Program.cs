using Rekenschap.Bench;

switch (args)
{
    case ["storage", .. var rest]:
        return await StorageBench.Run(rest);
    default:
        Console.WriteLine("Usage: bench aggregation|intake|claims|storage");
        return 2;
}
