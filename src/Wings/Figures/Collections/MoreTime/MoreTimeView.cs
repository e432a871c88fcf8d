using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Collections.MoreTime;

/// <summary>Asking for more time, and what became of it.</summary>
/// <param name="Earlier">What was asked before and what was said to it.</param>
/// <param name="Ask">Null while a request waits, and once everything is in.</param>
/// <param name="IsOpen">Whether the form stands open, because something in it is wrong.</param>
public sealed record AskTimeView(Language Language, ImmutableArray<string> Earlier, FormView? Ask, bool IsOpen);

/// <summary>Requests that wait for the coordinator.</summary>
public sealed record DecideTimeView(Language Language, ImmutableArray<DecideTimeLine> Waiting);

/// <summary>One request, with the form to decide on it.</summary>
public sealed record DecideTimeLine(string Says, string Revision, FormView Form, ImmutableArray<Choice> Decisions);
