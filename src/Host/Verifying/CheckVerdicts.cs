using System.Globalization;
using System.Text;
using System.Text.Json;
using Rekenschap.Figures.Archives;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>Judges every claim again, from the prose and the observations in the archive, and compares with what was published.</summary>
internal static class CheckVerdicts
{
    static readonly Bilingual Name = new("de oordelen", "the verdicts");

    public static Step Run(ArchiveUnderTest archive)
    {
        if (archive.Build is not { } build)
            return new("verdicts", Name, StepOutcome.NotChecked, VerifyWords.NoFigures, []);
        var faults = new Faults();
        build.JudgeDocuments();
        foreach (var problem in build.Problems)
            faults.Add(Place(problem.File, problem.Line), problem.Message);
        foreach (var reason in build.Publication.Reasons)
            faults.Add(
                ArchivePaths.Edition,
                $"zo had dit niet gepubliceerd kunnen worden: {reason.Nl}",
                $"like this it could not have been published: {reason.En}"
            );
        Compare(archive, build, faults);
        Pinned(archive, build, faults);
        var claims = build.Publication.Documents.Sum(document => document.Claims.Length);
        return faults.Step(
            "verdicts",
            Name,
            new(
                $"{claims} uitspraken in {build.Publication.Documents.Length} documenten opnieuw getoetst aan de waarnemingen",
                $"{claims} claims in {build.Publication.Documents.Length} documents judged again by the observations"
            )
        );
    }

    static void Compare(ArchiveUnderTest archive, EditionBuild build, Faults faults)
    {
        var judged = PackPublication.VerdictsOf(build.Publication);
        if (archive.Bytes(PackPublication.Verdicts) is not { } published)
            faults.Add(PackPublication.Verdicts, "ontbreekt", "is missing");
        else if (!published.AsSpan().SequenceEqual(judged))
            NameClaims(published, judged, faults);
    }

    /// <summary>Names each claim of which the published verdict is another than ours; where none is, the line that differs.</summary>
    static void NameClaims(byte[] published, byte[] judged, Faults faults)
    {
        var before = ClaimsOf(published);
        var claims = ClaimsOf(judged);
        var any = false;
        foreach (var (was, now) in before.Zip(claims).Where(pair => pair.First != pair.Second))
        {
            any = true;
            faults.Add(
                Place(now.Document, now.Line),
                $"'{now.Words}' is gepubliceerd als {was.Verdict} ({was.Words}, {was.Value}); uit de waarnemingen volgt {now.Verdict} ({now.Value})",
                $"'{now.Words}' was published as {was.Verdict} ({was.Words}, {was.Value}); from the observations follows {now.Verdict} ({now.Value})"
            );
        }
        if (before.Count != claims.Count)
            faults.Add(
                PackPublication.Verdicts,
                $"telt {before.Count} uitspraken; in de documenten staan er {claims.Count}",
                $"counts {before.Count} claims; the documents hold {claims.Count}"
            );
        else if (!any)
            faults.Add(PackPublication.Verdicts, TextDifference.Of(published, judged));
    }

    static List<ClaimSaid> ClaimsOf(byte[] json)
    {
        try
        {
            using var read = JsonDocument.Parse(json);
            return [.. read.RootElement.GetProperty("claims").EnumerateArray().Select(ClaimSaid.Of)];
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return [];
        }
    }

    /// <summary>The ledger's entry of the publication commits to policy and verdicts; it must be the text that we would commit to.</summary>
    static void Pinned(ArchiveUnderTest archive, EditionBuild build, Faults faults)
    {
        foreach (
            var line in (archive.LedgerFile?.Entries ?? [])
                .Where(line => line.Kind == PublicationLedger.Kind)
                .TakeLast(1)
        )
            if (line.Content != PublicationLedger.Content(build.Publication))
                faults.Add(
                    CheckLedger.Place(line.Position),
                    TextDifference.Of(
                        Encoding.UTF8.GetBytes(line.Content ?? ""),
                        Encoding.UTF8.GetBytes(PublicationLedger.Content(build.Publication))
                    )
                );
    }

    static string Place(string file, int? line) =>
        ArchivePaths.Edition + (line is null ? file : string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"));

    readonly record struct ClaimSaid(
        string Document,
        int Line,
        string Words,
        string Claim,
        string Verdict,
        string Value
    )
    {
        public static ClaimSaid Of(JsonElement claim) =>
            new(
                claim.GetProperty("document").GetString()!,
                claim.GetProperty("line").GetInt32(),
                claim.GetProperty("words").GetString()!,
                claim.GetProperty("claim").GetString()!,
                claim.GetProperty("verdict").GetString()!,
                claim.GetProperty("value").GetRawText()
            );
    }
}
