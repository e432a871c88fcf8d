using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>A claim's words as the readers of statements see them: tokens, and what the claim's address lets them mean.</summary>
internal sealed class Sentence
{
    readonly Vocabulary vocabulary;
    readonly ImmutableArray<ImmutableArray<Token>> nouns;

    readonly IEditionFigures edition;

    public Sentence(string words, Language language, ClaimTarget target, IEditionFigures edition)
    {
        var indicator = target.Indicator;
        (Words, Language, Target) = (words, language, target);
        this.edition = edition;
        vocabulary = Vocabulary.Of(language);
        Tokens = language == Language.Nl ? SplitVerbs.Join(Tokenizer.Cut(words)) : Tokenizer.Cut(words);
        nouns =
        [
            .. NounsOf(indicator)
                .Append(indicator.Unit)
                .Select(Tokenizer.Cut)
                .Where(noun => noun.Length > 0)
                .OrderByDescending(noun => noun.Length),
        ];
    }

    public string Words { get; }

    public Language Language { get; }

    public IndicatorFacts Indicator => Target.Indicator;

    public ClaimTarget Target { get; }

    public ImmutableArray<Token> Tokens { get; }

    public NumberWords Numbers => vocabulary.Numbers;

    /// <summary>How an organisation may be called in the words.</summary>
    public IEnumerable<string> NamesOf(string organisation) =>
        edition.Organisations.ByCode(organisation) is { } body
            ? body.Aliases.Append(body.Code).Append(body.Name.In(Language))
            : [organisation];

    public string? Folded(int index) => index < Tokens.Length ? Tokens[index].Folded : null;

    /// <summary>The longest wording with one of the senses, at the token or after words that are passed over.</summary>
    public (Meaning Meaning, int Next)? Find(int index, params ReadOnlySpan<Sense> senses)
    {
        for (; index < Tokens.Length; index++)
        {
            if (Here(index, senses) is { } found)
                return found;
            if (!vocabulary.IsPassedOver(Tokens[index]))
                return null;
        }
        return null;
    }

    /// <summary>The longest wording with one of the senses at the token itself.</summary>
    public (Meaning Meaning, int Next)? Here(int index, params ReadOnlySpan<Sense> senses)
    {
        foreach (var found in vocabulary.At(Tokens, index))
            if (senses.Contains(found.Meaning.Sense))
                return found;
        return null;
    }

    /// <summary>The index after one wording that is passed over; null where the token says something.</summary>
    public int? Pass(int index) => Here(index, Sense.PassedOver)?.Next;

    /// <summary>The first token that is not passed over.</summary>
    public int Skip(int index)
    {
        while (Pass(index) is { } next)
            index = next;
        return index;
    }

    /// <summary>The index after the indicator's own unit or one of its nouns.</summary>
    public int? Noun(int index)
    {
        foreach (var noun in nouns)
            if (Stands(noun, index))
                return index + noun.Length;
        return null;
    }

    /// <summary>
    /// The index after what is counted behind "drie op de vier". Where the indicator has no noun of its own it is that of what
    /// the share is taken of, and else any that an office counts and no other indicator claims.
    /// </summary>
    public int PastCounted(int index)
    {
        if (PastNoun(index) is var past && past > index || NounsOf(Indicator).Length > 0)
            return past;
        var counted = Bases.SelectMany(facts => NounsOf(facts)).ToImmutableArray();
        var known = counted.IsEmpty
            ? CountedThings.In(Language).Except(edition.Indicators.SelectMany(facts => NounsOf(facts)))
            : counted;
        var phrases = known.Select(Tokenizer.Cut).ToList();
        int? At(int start) =>
            phrases.Find(phrase => Stands(phrase, start)) is { IsDefault: false } found ? start + found.Length : null;
        return At(Skip(index)) ?? (Here(index, Sense.Of, Sense.From) is { } of ? At(Skip(of.Next)) : null) ?? index;
    }

    /// <summary>The index after "in 2022" or "(2022)" where that is the period; the same index where it is not.</summary>
    public int PastYear(int index, Period period)
    {
        var at = Here(index, Sense.In)?.Next ?? index;
        return IsYear(at, period) ? at + 1 : index;
    }

    /// <summary>Whether a token is the year that a period is.</summary>
    public bool IsYear(int index, Period period) =>
        Folded(index) is { Length: 4 } text && period.IsOne(Frequency.Year) && text == period.ToString();

    /// <summary>The index after what those are called among whom the claim takes a rank; null where they are not named.</summary>
    public int? Siblings(int index)
    {
        var at = Target.At;
        var names =
            Target.Among == Among.Periods ? SiblingNouns.Of(at.Period.Unit, Language)
            : edition.Organisations.ByCode(at.Organisation) is { } own ? SiblingNouns.Of(own.Kind, Language)
            : [];
        foreach (var name in names)
            if (Stands(name, index))
                return index + name.Length;
        return null;
    }

    IEnumerable<IndicatorFacts> Bases =>
        Indicator.Proportion is { } proportion
            ? new[] { proportion.Numerator, proportion.Denominator }.Select(edition.Indicator).OfType<IndicatorFacts>()
            : [];

    ImmutableArray<string> NounsOf(IndicatorFacts facts) =>
        (Language == Language.Nl ? facts.NounsNl : facts.NounsEn) is { IsDefault: false } given ? given : [];

    /// <summary>The index after "(van de) ambtenaren", or the same index where no noun follows.</summary>
    public int PastNoun(int index)
    {
        if (Noun(Skip(index)) is { } next)
            return next;
        return Here(index, Sense.Of, Sense.From) is { } of && Noun(Skip(of.Next)) is { } after ? after : index;
    }

    /// <summary>The first token from here on with which nothing begins that the language knows.</summary>
    public int? Strange(int index)
    {
        for (; index < Tokens.Length; index++)
            if (
                !Tokens[index].IsNumber
                && !vocabulary.Knows(Tokens[index])
                && Units.At(Tokens, index, Language) is null
                && Numbers.At(Tokens, index) is null
                && Noun(index) is null
            )
                return index;
        return null;
    }

    public bool Stands(ImmutableArray<Token> phrase, int index)
    {
        if (index + phrase.Length > Tokens.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
            if (Tokens[index + i].Folded != phrase[i].Folded)
                return false;
        return true;
    }

    /// <summary>The words from one token up to another, as written; a split verb counts from its first to its last part.</summary>
    public Place PlaceOf(int from, int to)
    {
        var start = Tokens.AsSpan(from, to - from)[0].Start;
        var end = start;
        foreach (var token in Tokens.AsSpan(from, to - from))
            (start, end) = (Math.Min(start, token.Start), Math.Max(end, token.End));
        return new(Words[start..end], start);
    }
}

/// <summary>A part of a claim's words, and where in them it starts.</summary>
internal readonly record struct Place(string Words, int Start);
