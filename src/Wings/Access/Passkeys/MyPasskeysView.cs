using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Passkeys;

/// <summary>One's own passkeys.</summary>
/// <param name="Ask">What a device is asked for a new one; null where none can be made at this address.</param>
public sealed record MyPasskeysView(WorkFrame Frame, ImmutableArray<MyPasskey> Keys, FormView Add, PasskeyAsk? Ask);

/// <summary>A passkey as its owner knows it, and the form that removes it.</summary>
public sealed record MyPasskey(string Name, DateTimeOffset Made, DateTimeOffset? Used, bool Copied, FormView Remove);
