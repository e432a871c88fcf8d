using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity;

/// <summary>Addresses of the pages with assessments, assignments and pentests; all are signed-in pages.</summary>
static class MaturityPaths
{
    public const string Root = "work/maturity";
    public const string New = Root + "/new";
    public const string Threads = Root + "/threads";
    public const string Plans = Root + "/plans";
    public const string NewPlan = Plans + "/new";
    public const string Pentests = "work/pentests";
    public const string NewPentest = Pentests + "/new";

    public static string Of(Id<Assessment> id) => $"{Root}/{id}";

    public static string Of(Id<MaturityPlan> id) => $"{Plans}/{id}";

    public static string Of(Id<Pentest> id) => $"{Pentests}/{id}";

    /// <summary>As the ledger names an assessment, an assignment or a pentest.</summary>
    public static string Subject<T>(Id<T> id)
        where T : class => $"maturity/{id}";
}
