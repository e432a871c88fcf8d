namespace Rekenschap.Wings.Tests.Publishing.Untagged;

public sealed class RecallTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tuning.txt", 0.98, 0.02)]
    [InlineData("held-out.txt", 0.90, 0.10)]
    [InlineData("letters.txt", 0.95, 0.05)]
    [InlineData("letters-held-out.txt", 0.70, 0.12)]
    public void Statements_are_found_and_innocent_words_left_alone(string file, double recall, double alarms)
    {
        var measure = Measure.Of(LabelledSentence.Read(file));
        output.WriteLine($"{file}: {measure}");
        if (file != "held-out.txt")
            foreach (
                var line in measure
                    .Missed.Select(one => "missed: " + one)
                    .Concat(measure.FalseAlarms.Select(one => "false: " + one))
            )
                output.WriteLine(line);
        Assert.True(measure.Recall >= recall, measure.ToString());
        Assert.True(measure.AlarmRate <= alarms, measure.ToString());
    }
}
