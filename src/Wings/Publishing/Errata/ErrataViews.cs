using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Errata;

/// <summary>Builds the page of errata in one language, those that wait for an answer first.</summary>
sealed record ErrataViews(PublicationSite Site, ImmutableArray<StandingErratum> Errata, Language Language)
{
    /// <summary>Whether there is a page of all publications.</summary>
    public bool HasPublications { get; init; }

    public ErrataView Build()
    {
        var frame = Site.Frame(SitePaths.Errata, Language, ErrataTexts.Title.In(Language), Section.About);
        var waiting = Errata.Count(one => one.NeedsAnswer);
        return new(
            frame,
            Errata.IsEmpty ? null : ErrataTexts.Count(Errata.Length, waiting).In(Language),
            [.. Errata.OrderByDescending(one => one.NeedsAnswer).Select(one => Line(one, frame))],
            frame.ToPlace(SitePaths.Feed)
        )
        {
            Publications = HasPublications ? frame.ToPlace(SitePaths.Publications) : null,
        };
    }

    ErratumView Line(StandingErratum one, PageFrame frame) =>
        new(
            Anchor(one),
            new RevisionViews(Site.Figures, one.Document, frame) { WasSaid = one.WasSaid, Folder = FolderOf(one) }.Of(
                one.Erratum
            ),
            one.Document.Title,
            SitePaths.Tag(one.Document.Language),
            frame.To(FolderOf(one) + SitePaths.Document(one.Document.Slug)),
            AnswerOf(one).In(Language),
            one.NeedsAnswer
        )
        {
            Earlier = [.. one.Earlier.Select(answer => ErrataTexts.Say(answer).In(Language))],
        };

    /// <summary>Words that were replaced stand in the publication that had them.</summary>
    string FolderOf(StandingErratum one) =>
        one is { Replaced: true, Publication: { } number }
            ? PermanentAddress.Publication(Site.Figures.Edition.Code, number)
            : "";

    /// <summary>The same in every language and every build: where the words stand.</summary>
    public static string Anchor(StandingErratum one) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{one.Document.Slug}-claim-{one.Erratum.Number}{(one.Replaced ? $"-in-{one.Publication}" : "")}"
        );

    public static Bilingual AnswerOf(StandingErratum one) =>
        one.Answer is { } answer ? ErrataTexts.Say(answer)
        : one.NeedsAnswer ? ErrataTexts.Waits
        : ErrataTexts.NoneNeeded;
}
