#if single
class Projection(nn.Module):
    """x · weight + bias; the weight is stored [in, out], as in Hugging Face's GPT-2."""

#if bias_varies
    def __init__(self, inputs: int, outputs: int, bias: bool = True) -> None:
#else
    def __init__(self, inputs: int, outputs: int) -> None:
#end
        super().__init__()
        self.weight = nn.Parameter(torch.empty(inputs, outputs))
#if bias_varies
        self.bias = nn.Parameter(torch.zeros(outputs)) if bias else None
#elif bias_always
        self.bias = nn.Parameter(torch.zeros(outputs))
#end

    def forward(self, x: Tensor) -> Tensor:
#if bias_varies
        y = x @ self.weight
        return y if self.bias is None else y + self.bias
#elif bias_always
        return x @ self.weight + self.bias
#else
        return x @ self.weight
#end
#end
