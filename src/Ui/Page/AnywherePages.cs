using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Page;

/// <summary>What a message page says: what happened, and what to do.</summary>
/// <param name="Reference">To quote when asking for help; null where there is nothing to look up.</param>
public sealed record MessageView(PageFrame Frame, string Says, string? Reference = null);

/// <summary>Pages that answer at whatever address was asked for; only a server shows them.</summary>
public static class AnywherePages
{
    /// <summary>There is no page at the address.</summary>
    public static SitePage NotFound(EditionFacts edition, Language language) =>
        Message(edition, language, ShellTexts.NotFound, ShellTexts.NotFoundSays, null);

    /// <summary>Our fault, with what to quote.</summary>
    public static SitePage Error(EditionFacts edition, Language language, string reference) =>
        Message(edition, language, ShellTexts.Error, ShellTexts.ErrorSays, reference);

    static SitePage Message(EditionFacts edition, Language language, Bilingual title, Bilingual says, string? reference)
    {
        var frame = new PageFrame("", title.In(language), language, Section.None, edition, [], null, Anywhere: true);
        return SitePage.Of<MessagePage>("", () => new MessageView(frame, says.In(language), reference));
    }
}
