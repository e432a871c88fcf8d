using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>What stands at the top: of a letter what letters have, of others what says where they come from.</summary>
internal static class Masthead
{
    public static IEnumerable<(string Name, string Value)> Facts(DocumentFacts facts, string publisher)
    {
        var (language, letter) = (facts.Language, facts.Kind == DocumentKind.Letter);
        if (!letter)
            yield return (ManuscriptTexts.Publisher.In(language), publisher);
        if (!letter && facts.To is not null)
            yield return (DocumentTexts.To.In(language), facts.To);
        yield return (DocumentTexts.Date.In(language), Days.Long(facts.Date, language));
        if (facts.Reference is not null)
            yield return (
                (letter ? ManuscriptTexts.OurReference : DocumentTexts.Reference).In(language),
                facts.Reference
            );
        if (!letter)
            yield return (
                DocumentTexts.KnownAt.In(language),
                facts.KnownAt is { } day ? Days.Long(day, language) : DocumentTexts.Latest.In(language)
            );
    }

    /// <summary>From the second page on a letter says to whom and of when it is, another document its title.</summary>
    public static string Running(DocumentFacts facts) =>
        facts.Kind != DocumentKind.Letter
            ? facts.Title
            : string.Join(
                ", ",
                new[]
                {
                    facts.To is { } to ? $"{ManuscriptTexts.LetterTo.In(facts.Language)} {to}" : facts.Title,
                    Days.Long(facts.Date, facts.Language),
                    facts.Reference,
                }.OfType<string>()
            );
}
