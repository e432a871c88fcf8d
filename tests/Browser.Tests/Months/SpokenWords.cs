using System.Text;

namespace Rekenschap.Browser.Tests.Months;

/// <summary>What a command says, until it says what is waited for.</summary>
sealed class SpokenWords(string wanted) : TextWriter
{
    readonly TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly StringBuilder all = new();

    public Task Heard => heard.Task;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        lock (all)
            if (all.Append(value).ToString().Contains(wanted, StringComparison.Ordinal))
                heard.TrySetResult();
    }

    public override string ToString()
    {
        lock (all)
            return all.ToString();
    }
}
