using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Page;

/// <summary>What a message page says: what happened, and what to do.</summary>
/// <param name="Reference">To quote when asking for help; null where there is nothing to look up.</param>
public sealed record MessageView(PageFrame Frame, string Says, string? Reference = null)
{
    /// <summary>Where to go instead of the overview, with the words of the link; null where nowhere is better.</summary>
    public (string Words, string Link)? Instead { get; init; }
}

/// <summary>Pages that answer at whatever address was asked for; only a server shows them.</summary>
public static class AnywherePages
{
    /// <summary>There is no page at the address.</summary>
    public static SitePage NotFound(EditionFacts edition, Language language) =>
        Message(edition, language, ShellTexts.NotFound, ShellTexts.NotFoundSays, null);

    /// <summary>Our fault, with what to quote.</summary>
    public static SitePage Error(EditionFacts edition, Language language, string reference) =>
        Message(edition, language, ShellTexts.Error, ShellTexts.ErrorSays, reference);

    /// <summary>What was asked for is no longer in what is shown; an earlier publication has it.</summary>
    /// <param name="path">Of that, from the root.</param>
    public static SitePage Gone(EditionFacts edition, Language language, string path) =>
        Says(edition, language, ShellTexts.Gone, ShellTexts.GoneSays(edition.Title), (ShellTexts.ToLast, path));

    /// <summary>Something else to be said in the place of a page.</summary>
    /// <param name="instead">Where to go, by its path from the root, with the words of the link.</param>
    public static SitePage Says(
        EditionFacts edition,
        Language language,
        Bilingual title,
        Bilingual says,
        (Bilingual Words, string Path) instead
    )
    {
        var frame = Anywhere(edition, language, title);
        var view = new MessageView(frame, says.In(language))
        {
            Instead = (instead.Words.In(language), frame.To(instead.Path)),
        };
        return SitePage.Of<MessagePage>("", () => view);
    }

    static SitePage Message(EditionFacts edition, Language language, Bilingual title, Bilingual says, string? reference)
    {
        var frame = Anywhere(edition, language, title);
        return SitePage.Of<MessagePage>("", () => new MessageView(frame, says.In(language), reference));
    }

    static PageFrame Anywhere(EditionFacts edition, Language language, Bilingual title) =>
        new("", title.In(language), language, Section.None, edition, [], null, Anywhere: true);
}
