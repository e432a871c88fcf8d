using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity.Threads;

namespace Rekenschap.Oversight.Maturity;

/// <summary>Addresses of the pages with assessments, assignments, pentests and red threads.</summary>
static class MaturityPaths
{
    public const string Root = "work/maturity";
    public const string New = Root + "/new";
    public const string Threads = Root + "/threads";
    public const string NewThreads = Threads + "/new";

    /// <summary>Of the public page with red threads.</summary>
    public const string Public = "maturity.html";
    public const string Plans = Root + "/plans";
    public const string NewPlan = Plans + "/new";
    public const string Pentests = "work/pentests";
    public const string NewPentest = Pentests + "/new";

    public static string Of(Id<Assessment> id) => $"{Root}/{id}";

    public static string Of(Id<MaturityPlan> id) => $"{Plans}/{id}";

    public static string Of(Id<Pentest> id) => $"{Pentests}/{id}";

    public static string Of(Id<ThreadsText> id) => $"{Threads}/{id}";

    /// <summary>As the ledger names a text, an assessment, an assignment or a pentest.</summary>
    public static string Subject<T>(Id<T> id)
        where T : class => $"maturity/{id}";
}
