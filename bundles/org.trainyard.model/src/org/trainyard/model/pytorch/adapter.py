#if lora
class Adapter(nn.Module):
    """What LoRA adds to a frozen projection (arXiv:2106.09685)."""

    def __init__(self, inputs: int, outputs: int, config: Config) -> None:
        super().__init__()
        self.scale = config.lora_alpha / config.lora_rank
        self.dropout = nn.Dropout(config.lora_dropout)
        self.A = nn.Linear(inputs, config.lora_rank, bias=False)
        self.B = nn.Linear(config.lora_rank, outputs, bias=False)
        nn.init.zeros_(self.B.weight)

    def forward(self, x: Tensor) -> Tensor:
        return self.scale * self.B(self.A(self.dropout(x)))
#if lora_feed_forward


class ${adapted}(${projection}):
    """A projection with an adapter."""

    def __init__(self, inputs: int, outputs: int, config: Config) -> None:
        super().__init__(inputs, outputs${ff_bias})
        self.lora = Adapter(inputs, outputs, config)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x) + self.lora(x)
#end
#end
