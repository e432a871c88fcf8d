namespace Rekenschap.Ui.Work;

/// <summary>What a person's device is asked to sign.</summary>
/// <param name="Options">As browsers take them (WebAuthn, JSON).</param>
/// <param name="State">The same, sealed: it comes back with the answer.</param>
public sealed record PasskeyAsk(string Options, string State);

/// <summary>What a device answered, as the browser gave it.</summary>
/// <param name="State">With which it was asked.</param>
public sealed record PasskeyAnswer(string State, string Json);
