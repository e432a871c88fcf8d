namespace Rekenschap.Wings.Tests.Rights;

/// <summary>A text, or what belongs to one, in a state; it is made anew after a deed that was done.</summary>
/// <param name="Thing">Its path is that of the whole address, also where that names a part of it.</param>
/// <param name="Now">The state in which it is by now.</param>
sealed record TextThing(RightsThing Thing, string State, Func<Task<string>> Now);
