namespace Rekenschap.Oversight.Findings;

/// <summary>Addresses of the pages with findings.</summary>
static class FindingPaths
{
    /// <summary>Of the signed-in pages.</summary>
    public const string Root = "work/findings";

    public const string New = Root + "/new";

    public const string Balance = Root + "/balance";

    /// <summary>Of the public page.</summary>
    public const string Public = "findings.html";

    public static string Of(string code) => $"{Root}/{code}";

    public static string Measure(string code) => Of(code) + "/measure";

    public static string Correct(string code) => Of(code) + "/correct";

    /// <summary>As the ledger names it: a code would tell how many a department has.</summary>
    public static string Subject(AuditFinding one) => $"findings/{one.Id}";
}
