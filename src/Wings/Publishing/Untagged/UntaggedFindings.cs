using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Untagged;

/// <summary>What a document states outside its tags, each with its line and what to do about it.</summary>
internal static class UntaggedFindings
{
    public static ImmutableArray<UntaggedStatement> Of(
        WrittenDocument document,
        ImmutableArray<IndicatorFacts> indicators
    )
    {
        var language = document.Facts.Language;
        var nouns = indicators.SelectMany(one => language == Language.Nl ? one.NounsNl : one.NounsEn);
        var find = new FindUntagged(language, nouns);
        return [.. document.Passages.SelectMany(passage => In(passage, find, document.Facts.Path))];
    }

    static IEnumerable<UntaggedStatement> In(Passage passage, FindUntagged find, string path)
    {
        var text = passage.Text;
        foreach (var found in find.In(text, passage.IsHeading))
        {
            var words = text.Substring(found.Start, found.Length);
            yield return new(path, passage.LineAt(found.Start), words, Message(words))
            {
                Written = passage.WrittenAt(found.Start, found.End),
            };
        }
    }

    static Bilingual Message(string words) =>
        new(
            $"'{words}' staat er zonder cijfer: schrijf [{words}](claim:INDICATOR?period=...), of [{words}](not-a-figure:) als het geen cijfer is, of [{words}](external:BRON?date=...) als het van een ander is",
            $"'{words}' stands there without a figure: write [{words}](claim:INDICATOR?period=...), or [{words}](not-a-figure:) if it is no figure, or [{words}](external:SOURCE?date=...) if it is somebody else's"
        );
}
