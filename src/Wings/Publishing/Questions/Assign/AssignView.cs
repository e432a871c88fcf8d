using System.Collections.Immutable;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Publishing.Questions.Assign;

/// <summary>Saying who answers.</summary>
/// <param name="Questions">Those that can be assigned, each with the revision that is seen.</param>
public sealed record AssignView(FormView Form, ImmutableArray<Choice> Questions, ImmutableArray<Choice> Owners);
