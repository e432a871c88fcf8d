using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Host.Printing;

/// <summary>The tables that a build and a check print.</summary>
internal static class Reports
{
    static readonly Bilingual[] FindingHeading =
    [
        new("zwaarte", "grade"),
        new("plaats", "place"),
        new("regel", "rule"),
        new("bevinding", "finding"),
    ];

    static readonly Bilingual[] ClaimHeading =
    [
        new("plaats", "place"),
        new("woorden", "words"),
        new("oordeel", "verdict"),
        new("waarom", "why"),
    ];

    static readonly Bilingual Untagged = new("Ongemarkeerd:", "Untagged:");
    static readonly Bilingual Errata = new("Sindsdien door een correctie veranderd:", "Changed by a correction since:");
    static readonly Bilingual Explained = new("toegelicht", "explained");
    static readonly Bilingual LetPass = new("doorgelaten", "let pass");

    public static void Problems(this Screen screen, IEnumerable<FolderProblem> problems)
    {
        foreach (var problem in problems)
            screen.Line(
                $"{problem.File}{(problem.Line is { } line ? $":{line}" : "")}: {problem.Message.In(screen.Language)}"
            );
    }

    public static void Findings(this Screen screen, IEnumerable<DeliveryReport> deliveries)
    {
        var findings = deliveries.SelectMany(delivery => delivery.Findings).ToList();
        if (findings.Count > 0)
            screen.Table(
                FindingHeading,
                findings.OrderByDescending(one => one.Grade).Select(one => Row(one, screen.Language))
            );
    }

    public static void Claims(this Screen screen, IEnumerable<JudgedDocument> documents)
    {
        var claims = documents.SelectMany(document => document.Claims).ToList();
        if (claims.Count > 0)
            screen.Table(ClaimHeading, claims.Select(claim => Row(claim, screen.Language)));
        var untagged = documents.SelectMany(document => document.Untagged).ToList();
        if (untagged.Count > 0)
            screen.Line(Untagged);
        foreach (var one in untagged)
            screen.Line($"  {one.Document}:{one.Line} '{one.Words}' - {one.Message.In(screen.Language)}");
    }

    /// <summary>What stands beside tags and says otherwise: it stops nothing here, and a document on its way out.</summary>
    public static void Beside(this Screen screen, IEnumerable<JudgedDocument> documents)
    {
        foreach (var one in documents.SelectMany(document => document.Beside))
            screen.Line($"  {one.Document}:{one.Line} {one.Message.In(screen.Language)}");
    }

    public static void ErrataOf(this Screen screen, IEnumerable<JudgedDocument> documents)
    {
        var errata = documents.SelectMany(document => document.Errata).ToList();
        if (errata.Count > 0)
            screen.Line(Errata);
        foreach (var one in errata)
            screen.Line(
                $"  {one.Document}:{one.Line} '{one.Words}' - {one.Is.Reason.In(screen.Language)} ({one.Delivery})"
            );
    }

    static string[] Row(Finding finding, Language language) =>
        [
            Grades[finding.Grade].In(language) + (finding.LetPass ? $" ({LetPass.In(language)})" : ""),
            Place(finding),
            finding.Rule,
            finding.Explanation is { } explanation
                ? $"{finding.Message.In(language)} - {Explained.In(language)}: {explanation}"
                : finding.Message.In(language),
        ];

    static string Place(Finding finding) =>
        finding.Cell is null ? finding.File
        : finding.Sheet is null ? $"{finding.File} {finding.Cell}"
        : $"{finding.File} {finding.Sheet}!{finding.Cell}";

    static string[] Row(DocumentClaim claim, Language language) =>
        [
            $"{claim.Judged.Tag.Document}:{claim.Judged.Tag.Line}",
            claim.Judged.Tag.Words,
            VerdictWords.Of(claim).In(language),
            claim.Judged.Reason.In(language),
        ];

    static readonly Dictionary<Grade, Bilingual> Grades = new()
    {
        [Grade.Error] = new("fout", "error"),
        [Grade.Question] = new("vraag", "question"),
        [Grade.Note] = new("opmerking", "note"),
    };
}
