namespace Rekenschap.Wings.Tests.Work;

/// <summary>A clock that stands still until a test moves it.</summary>
sealed class MovedTime(DateTimeOffset start) : TimeProvider
{
    DateTimeOffset now = start;

    public void Move(TimeSpan by) => now += by;

    public override DateTimeOffset GetUtcNow() => now;
}
