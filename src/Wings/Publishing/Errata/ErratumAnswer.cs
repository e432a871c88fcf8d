namespace Rekenschap.Publishing.Errata;

/// <summary>What the publisher does about a published sentence that a correction made untrue.</summary>
public enum AnswerKind
{
    /// <summary>The publication stays; that the sentence was wrong is told beside it.</summary>
    Erratum,

    /// <summary>A new edition of the document replaces it.</summary>
    NewEdition,

    /// <summary>Nothing is done, for a public reason.</summary>
    Leave,
}

/// <summary>The publisher's public answer to an erratum. Organisation only: a person is never named.</summary>
public sealed record ErratumAnswer(AnswerKind Kind, string Text, string Organisation, DateOnly On);
