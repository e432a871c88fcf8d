using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions;

/// <summary>A list of questions as somebody looks at it.</summary>
/// <param name="All">Every question of the list, by number; who may not see one is not shown it.</param>
/// <param name="Who">Who looks; null where the software does.</param>
/// <param name="Document">What the document that was asked about says of itself; null where it is none of the edition.</param>
sealed record QuestionLook(
    EditionOnDesk Edition,
    PublishingFolder Folder,
    QuestionList List,
    ImmutableArray<ParliamentQuestion> All,
    DocumentFacts? Document,
    SignedIn? Who,
    DateOnly Today
)
{
    public bool Leads => Who is not null && QuestionNeed.Leads(Who, List.Publisher);

    public IEnumerable<ParliamentQuestion> Seen => All.Where(one => Who is not null && QuestionNeed.May(Who, one));

    public Answerers Answerers => new(Edition, Today);

    /// <summary>The question whose answer counts for one: its own, or that with which it is answered.</summary>
    public ParliamentQuestion AnsweredBy(ParliamentQuestion one) =>
        one.SameAs is { } number && All.FirstOrDefault(other => other.Number == number) is { } other ? other : one;

    public bool AllDone => All.All(one => one.IsDone && AnsweredBy(one).IsDone);
}
