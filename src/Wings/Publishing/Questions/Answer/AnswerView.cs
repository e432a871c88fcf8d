using System.Collections.Immutable;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Answer;

/// <summary>One question with its answer, and what whoever looks may do with it.</summary>
/// <param name="Asked">The question, a paragraph each.</param>
/// <param name="Lang">Of the question and its answer.</param>
/// <param name="Answer">Safe HTML; null where there is no answer.</param>
/// <param name="Found">What is not right yet.</param>
/// <param name="Similar">Questions that are like it, with links.</param>
public sealed record AnswerView(
    WorkFrame Frame,
    Signal Signal,
    string State,
    ImmutableArray<string> Asked,
    string Lang,
    ImmutableArray<(string Name, string Value)> Facts,
    string? Answer,
    ImmutableArray<string> Found,
    TableView? Claims,
    ImmutableArray<(string Words, string Link)> Similar,
    string Back,
    string Revision,
    AnswerForms Forms
)
{
    /// <summary>Earlier texts: who wrote it when, and what.</summary>
    public ImmutableArray<(string By, string Text)> Earlier { get; init; } = [];
}

/// <summary>What may be done; each is null for who may not, or where it cannot be done now.</summary>
/// <param name="Voids">Whether writing undoes an agreement.</param>
public sealed record AnswerForms(
    FormView? Write,
    bool Voids,
    FormView? Agree,
    FormView? Return,
    FormView? Link,
    ImmutableArray<Choice> LinkTo,
    FormView? Unlink
)
{
    public IEnumerable<FormView> All => new[] { Write, Agree, Return, Link, Unlink }.OfType<FormView>();
}
