using System.Collections.Immutable;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Errata.Answering;

/// <summary>Every erratum of who publishes, those that wait first.</summary>
public sealed record ErratumListView(WorkFrame Frame, TableView Errata);

/// <summary>One erratum, and the form to answer it.</summary>
/// <param name="Lang">Of the words.</param>
/// <param name="Answers">What was answered, the latest first.</param>
/// <param name="Draft">Link to the new edition that is worked on; null where there is none.</param>
/// <param name="Form">Null for who may not, and where nothing waits.</param>
public sealed record ErratumWorkView(
    WorkFrame Frame,
    string Words,
    Surroundings Around,
    string Lang,
    ImmutableArray<(string Name, string Value)> Facts,
    string Public,
    ImmutableArray<string> Answers,
    string? Draft,
    FormView? Form,
    ImmutableArray<Choice> Kinds,
    string Revision
);
