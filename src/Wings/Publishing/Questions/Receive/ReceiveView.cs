using System.Collections.Immutable;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>Taking in a list.</summary>
public sealed record ReceiveView(FormView Form, ImmutableArray<Choice> Documents, ImmutableArray<Choice> Languages);
