using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Beside;
using Rekenschap.Publishing.Claims.Registers;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts.Write.Words;

namespace Rekenschap.Publishing.Drafts.Write.Promised;

/// <summary>A sentence that promises something by some day.</summary>
/// <param name="Phrase">The words of its deadline.</param>
/// <param name="Window">The days that they mean; null where no day follows from them ("zo spoedig mogelijk").</param>
internal sealed record PromisedSentence(int Line, string Sentence, string Phrase, DeadlineWindow? Window);

/// <summary>
/// Finds the sentences of a text that promise something and are linked to no commitment: somebody undertakes it, and a
/// deadline stands in the same sentence. Pure.
/// </summary>
internal static partial class FindPromised
{
    /// <summary>The longest deadline has so many words: "voor het einde van het eerste kwartaal van 2025".</summary>
    const int MostWords = 9;

    /// <summary>What is longer is no sentence that anybody reads.</summary>
    const int LongestSentence = 2_000;

    /// <param name="written">The date of the text: a deadline that lay before it promises nothing.</param>
    public static IEnumerable<PromisedSentence> In(
        ImmutableArray<ReadBlock> blocks,
        DateOnly written,
        Language language
    ) =>
        from block in blocks
        where !block.IsHeading
        let text = string.Concat(block.Pieces.Select(one => one.Text))
        let linked = Linked(block)
        from place in SentenceEnds.Cut(text)
        where place.End - place.Start <= LongestSentence
        let sentence = text[place.Start..place.End].Trim()
        where Undertakes(language).IsMatch(sentence) && !linked.Exists(at => at >= place.Start && at < place.End)
        let found = Deadline(sentence, written, language)
        where found is not null
        select new PromisedSentence(block.Line, sentence, found.Value.Phrase, found.Value.Read.Window);

    /// <summary>Where words of a block are linked to a commitment.</summary>
    static List<int> Linked(ReadBlock block)
    {
        var (found, at) = (new List<int>(), 0);
        foreach (var one in block.Pieces)
        {
            if (IsPromise(one))
                found.Add(at);
            at += one.Text.Length;
        }
        return found;
    }

    static bool IsPromise(ReadPiece one) =>
        one.Mark?.As is Destination.Claim { Target: var target }
        && RegisterScheme.Of(target) is { Scheme: RegisterScheme.Promise };

    /// <summary>The longest words that are a deadline, the first of them.</summary>
    static (string Phrase, DeadlineReading Read)? Deadline(string sentence, DateOnly written, Language language)
    {
        var words = Word().Matches(sentence);
        for (var first = 0; first < words.Count; first++)
        for (var last = Math.Min(words.Count, first + MostWords) - 1; last >= first; last--)
        {
            var phrase = sentence[words[first].Index..(words[last].Index + words[last].Length)];
            var read = ReadDeadline.Of(phrase, written, language);
            if (read.Outcome is DeadlineOutcome.Window or DeadlineOutcome.Vague)
                return (phrase, read);
            if (read.Outcome != DeadlineOutcome.Past)
                continue;
            // "Eind 2022" is over, and is not "eind" of this year.
            first = last;
            break;
        }
        return null;
    }

    static Regex Undertakes(Language language) => language == Language.Nl ? Dutch() : English();

    [GeneratedRegex(
        @"\b(?:zal|zullen|zeg(?:gen)?\s+(?:\p{L}+\s+){0,4}?toe|toegezegd|voornemens|informeer|informeren|ontvangt|ontvangen|verwacht(?:en)?|streef|streven|kom(?:en)?\s+(?:ik|wij|we)|(?:ik|wij|we)\s+kom(?:en)?|stuur|sturen|(?:ik|wij|we)\s+(?:lever(?:en)?|rond(?:en)?|start(?:en)?|publice(?:er|ren)|ne(?:em|men)|leg(?:gen)?|ma(?:ak|ken)|doen?))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Dutch();

    [GeneratedRegex(
        @"\b(?:will|shall|undertakes?|commits?|promises?|promised|intends?|aims?\s+to|expects?\s+to)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex English();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]*")]
    private static partial Regex Word();
}
