using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Tests;

public class ReadingViewTests
{
    [Theory]
    [InlineData("\u201CIt\u2019s time\u201D \u2013 now", "\"It's time\" - now")]
    [InlineData("on\u00A03\u2009May", "on 3 May")]
    [InlineData("a\tb\r\nc", "a b \nc")]
    [InlineData("old mac\rline", "old mac\nline")]
    [InlineData("co\u00ADopera\u00ADtion now", "cooperation   now")]
    [InlineData("cafe\u0301 open", "caf\u00E9  open")]
    [InlineData("zero\u200Bwidth", "zero width")]
    [InlineData("\uD83D\uDE00 stays", "\uD83D\uDE00 stays")]
    public void Characters_are_made_plain_one_for_one(string text, string reading)
    {
        Assert.Equal(reading, new string(ReadingView.Of(text)));
        Assert.Equal(text.Length, reading.Length);
    }
}
