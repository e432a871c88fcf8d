using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Home;

/// <summary>A document in a list: what it is, to whom, and how its statements fared.</summary>
static class DocumentLines
{
    const int MostExceptions = 5;

    /// <summary>With the claims that do not simply hold, in the reader's language whatever that of the document.</summary>
    public static DocumentLine WithExceptions(JudgedDocument document, PageFrame frame) =>
        Of(document, frame) with
        {
            Exceptions = [.. Exceptions.Of(document, frame).Take(MostExceptions)],
        };

    public static DocumentLine Of(JudgedDocument document, PageFrame frame)
    {
        var (facts, language) = (document.Facts, frame.Language);
        var about = new[]
        {
            DocumentTexts.Kind(facts.Kind).In(language),
            facts.To,
            Days.Long(facts.Date, language),
            facts.Language == language ? null : DocumentTexts.WrittenIn(facts.Language).In(language),
        };
        return new(
            facts.Title,
            frame.To(SitePaths.Document(facts.Slug)),
            facts.Language,
            string.Join(", ", about.OfType<string>()),
            VerdictLine.SignalOf(document),
            VerdictLine.Say(document, language)
        );
    }
}
