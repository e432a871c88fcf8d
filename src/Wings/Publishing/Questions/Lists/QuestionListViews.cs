using System.Collections.Immutable;
using Rekenschap.Publishing.Questions.Assign;
using Rekenschap.Publishing.Questions.Letter;
using Rekenschap.Publishing.Questions.Receive;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Lists;

/// <summary>Every list of questions.</summary>
/// <param name="Receive">Null for who may not take in a list.</param>
public sealed record QuestionListsView(WorkFrame Frame, TableView Lists, ReceiveView? Receive);

/// <summary>One list, or what of it was asked for.</summary>
/// <param name="Filters">Ways to see fewer, each with its count; a link is null where it is shown now.</param>
/// <param name="Assign">Null for who does not lead.</param>
/// <param name="Letter">Null for who does not lead.</param>
public sealed record QuestionListView(
    WorkFrame Frame,
    ImmutableArray<(string Name, string Value)> Facts,
    ImmutableArray<(string Words, string? Link)> Filters,
    TableView Questions,
    string Csv,
    AssignView? Assign,
    LetterView? Letter
);
