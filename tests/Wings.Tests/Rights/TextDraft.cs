using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Chapters;
using Rekenschap.Publishing.Drafts.FactCheck;
using Rekenschap.Publishing.Drafts.Preview;
using Rekenschap.Publishing.Drafts.Release;
using Rekenschap.Publishing.Drafts.Remarks;
using Rekenschap.Wings.Tests.Drafts;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>A document that was made, with what belongs to it; its latest version is the second.</summary>
sealed record TextDraft(Id<Draft> Id, string Text)
{
    const string Words = "20";

    static readonly Act Speaker = Drafting.By("speaker", RightsSite.Publisher, Role.Editor);

    public Remark Open { get; } = Remark.Begin(Speaker, Id, 2, "", "Klopt dit?");

    public Remark Settled { get; } = SettledOf(Id);

    public Id<ClaimRelease>? Release { get; init; }

    public FactCorrection Correction { get; } =
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Draft = Id,
            Organisation = TextDrafts.Ministry,
            Passage = TextDrafts.Passage,
            Says = "Nee",
            By = "controller",
            At = OfficeDatabases.Noon,
        };

    public PreviewLink Link { get; } =
        new PreviewLink
        {
            Id = new(Guid.CreateVersion7()),
            Draft = Id,
            Hash = Secret.HashOf(Id.ToString()),
            For = "de pers",
            MadeAt = OfficeDatabases.Noon,
        }.Until(OfficeDatabases.Noon.AddDays(10));

    ChapterText Part => ChapterText.Of(Text).Single(one => one.Key == "Gas");

    public Chapter Chapter =>
        new()
        {
            Draft = Id,
            Key = Part.Key,
            Owner = $"{RightsSite.Publisher}-{Role.Editor}",
            Organisation = RightsSite.Publisher,
        };

    static Remark SettledOf(Id<Draft> id)
    {
        var remark = Remark.Begin(Speaker, id, 2, "", "En dit?");
        Assert.Null(remark.Settle(Speaker, 1, "Ja"));
        return remark;
    }

    /// <summary>An address with the names of this document and its parts in it.</summary>
    public string Path(string place) =>
        place
            .Replace("{id}", Id.ToString(), StringComparison.Ordinal)
            .Replace(
                "{remark}",
                (place.EndsWith("/reopen", StringComparison.Ordinal) ? Settled : Open).Id.ToString(),
                StringComparison.Ordinal
            )
            .Replace("{correction}", Correction.Id.ToString(), StringComparison.Ordinal)
            .Replace("{link}", Link.Id.ToString(), StringComparison.Ordinal)
            .Replace("{number}", "1", StringComparison.Ordinal);

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    string LineOf(string words) =>
        Number(1 + Text[..Text.IndexOf(words, StringComparison.Ordinal)].Count(c => c == '\n'));

    /// <summary>What somebody sends who does it well.</summary>
    /// <param name="revision">Of the document as it now is.</param>
    /// <param name="warning">Key of what warns; empty where nothing does.</param>
    public (string Name, string Value)[] Sent(string place, int revision, string warning) =>
        [
            ("revision", RevisionOf(place, revision)),
            .. Fields(place[place.IndexOf('}', StringComparison.Ordinal)..][1..], warning),
        ];

    string RevisionOf(string place, int revision) =>
        place.Contains("/remarks/", StringComparison.Ordinal)
            ? Number(place.EndsWith("/reopen", StringComparison.Ordinal) ? Settled.Revision : Open.Revision)
        : place.Contains("/releases/", StringComparison.Ordinal)
        || place.Contains("/chapters/", StringComparison.Ordinal)
            ? "1"
        : Number(revision);

    ImmutableArray<(string, string)> Fields(string deed, string warning) =>
        deed switch
        {
            "/endorse" or "/consent" => [("reason", "Besluit 3"), ("decided", "2024-02-10")],
            "/deliver" => [("received", "2024-02-15"), ("time", "10:00"), ("reference", "2024Z1")],
            "/plan" =>
            [
                ("first", RightsSite.Publisher),
                ("second", TextDrafts.Signer),
                ("date-factcheck", "2024-03-01"),
                ("public", "2024-05-15"),
                ("time", "12:00"),
            ],
            "/acknowledge" => [("key", warning), ("why", "Zo is het")],
            "/text" => [("from", "2"), ("text", Text + "\nMeer.\n")],
            "/text/tag" => [("line", LineOf($"[{Words}]")), ("words", Words), ("nth", "1"), ("do", "remove")],
            "/text/check" or "/text/ask" or "/text/put" => Typed,
            "/text/place" => Placed,
            "/versions/{number}/restore" => [("from", "2"), ("why", "Het was beter")],
            "/compare" => [("from", "1"), ("to", "2")],
            "/releases/ask" => [("version", "2"), ("claim", "1"), ("reason", "omdat")],
            "/releases/confirm" or "/releases/withdraw" => [("release", $"{Release}")],
            "/facts/{correction}/take" => [("version", "2"), ("text", "Ministerie 2 was er niet bij.")],
            "/facts/{correction}/decline" => [("version", "2"), ("why", "Het klopt wel")],
            "/previews" => [("for", "de pers"), ("until", "2024-03-01")],
            "/confirm" => [("version", "2")],
            "/correct" => [("version", "2"), ("passage-0", "Het klopt niet")],
            _ when deed.StartsWith("/chapters/", StringComparison.Ordinal) => [("key", Part.Key), ("hash", Part.Hash)],
            _ => [("reason", "omdat"), ("text", "omdat")],
        };

    ImmutableArray<(string, string)> Typed =>
        [
            ("text", Text),
            ("start", Number(Text.IndexOf(Words + "]", StringComparison.Ordinal))),
            ("end", Number(Text.IndexOf(Words + "]", StringComparison.Ordinal) + Words.Length)),
            ("do", "remove"),
        ];

    ImmutableArray<(string, string)> Placed =>
        [
            ("what", "figure"),
            ("indicator", "gas"),
            ("period", "2022"),
            ("organisation", "FIN"),
            ("after", LineOf("## Gas")),
        ];
}
