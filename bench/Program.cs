using Rekenschap.Bench;

switch (args.FirstOrDefault())
{
    case "claims":
        ClaimsBench.Run();
        break;
    default:
        Console.WriteLine("Usage: bench aggregation|intake|claims");
        break;
}
