using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions;

/// <summary>A list of questions that a committee of parliament asked on a document. What came in does not change.</summary>
public sealed class QuestionList
{
    public required Id<QuestionList> Id { get; init; }

    /// <summary>Code of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Code of the organisation that publishes, and leads the answering.</summary>
    public required string Publisher { get; init; }

    /// <summary>From 1 within the edition.</summary>
    public required int Number { get; init; }

    /// <summary>As parliament calls it: "vaste commissie voor Binnenlandse Zaken".</summary>
    public required string Committee { get; init; }

    /// <summary>The file in which the questions were asked: "31 490"; empty where none was given.</summary>
    public required string File { get; init; }

    /// <summary>Path of the document that they are about; empty where it is none of the edition.</summary>
    public required string Document { get; init; }

    public required Language Language { get; init; }

    public required DateOnly Received { get; init; }

    /// <summary>The day by which parliament wants its answer.</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>Address in the ledger.</summary>
    public string Subject => FormattableString.Invariant($"{Edition}/questions/{Number}");

    /// <summary>Where the letter with the answers stands, or will.</summary>
    public string LetterPath => FormattableString.Invariant($"documents/answers-{Number}.md");
}
